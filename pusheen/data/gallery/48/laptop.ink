         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllf      fllllf      fflllll
llllllllf    flllff     fflllf     flllllll
llllllllf       fllffllfllf        flllllll
lllffff          flllllllf           ffflll
llf      lllllllllllllllllllllllllf     fllllll
llf     lleeeeeeeeeeeeeeeeeeeeeeell     fllsslll
llssssfflleeeeeeeeeeeeeeeeeeeeeeeel fsssssllssll
llfffffflleeeeeeeelwwlwwleeeeeeeeelf ffffllsssll
llsssfffleeeeeeeeeewwwwweeeeeeeeeel ffsssllfffll
lllffff leeeeeeeeeeeeleeeeeeeeeeeelffffflllsflll
 lllllllleeeeeeeeeeeeeeeeeeeeeeeeellllllllfllll
   lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllll
    llllllllllllllllllllllllllllllllllllll
