        lllll      llll
        lfflllllllllffll
      lllf  fsfsfsf   llll
     llf fllllfffllllf flll
   lllllffllllf fflllfffllll
   lllllflbblflllflbbbffllll
   llf flbblffffffflbblfffll
   lfffflbbl       flbblfffll
   llfflbblf       flbblfffll
   llfflbblf        lbblffllllll
llbbbbblbblflffffflllbbllllfsssl
lllbbbblllllbbbbbbblllllllllllll
