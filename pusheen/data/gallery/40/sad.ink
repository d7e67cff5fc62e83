          lllll         lllll
          llfflllllllllllffll
         llff ffssfsfssff  fll
       lllff   ffffsffff   fflll
      llff  fllllf   fllllf   fll
    lllllf  fllllf   fllllf  flllll
     lllllfflbblfffllfflbbllfllllll
    llllffllbbblflllllflbbbllffllll
    llf  flbbblf       fllbblf  fll
    lssffflbblf         flbbllffssll
    llfffllbblf          lbbblffffll
    llssflbbbl           lbbblfssllllll
  llllllflbbblf         flbbblflllllllll
llbbbbbbblbbblllllllllllllbbblllssfsssll
lllllllbbllllllbbbbbbbbbllllllllllllllll
