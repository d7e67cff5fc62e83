                   lllll                lllll
                  lllfllll           lllllflll
                 lllf  fllllllllllllllllf ffll
                 lllf    fllllllllllllf    flll
               lllll      fssffssffss      flllll
             llllff        ff fss  ff        ffllll
            lllff               f              flll
            llff       fff         ffff         flll
         lllllllff    llllf       fllllf      fflllllll
         llllllllf   fllllf       fllllf      fllllllll
         llllllllf     fff  fllll   ff       flllllllll
    llllllllllllff         fllrllf             ffffllll
  llllwwwwwwwwllllf         flllff                 flllllll
 lllwwwwwwwwwwwwwllf    flf fflfflf  ll             fllsllll
lllwwwwwwlllwwwwwwllllllllllllllllfffllf        ffsssllsssll
llwwwwwwlllllwwwwwllnnnnnlllllllllfffllf       fsssssllsssll
llwwwwwllllllwwwwwllnnnnnllfffllflllllf          ffffllfffll
lllwwwwllllllwwwwwllllllllllllllffffff          sssslllfflll
llllwwwwwwwwwwwwwlllf   ffflllf                  fflllssllll
  lllwwwwwwwwwwlllff                           flllllfllll
   lllllllllllllllf   ffllllllllllllllllf    flllllllllll
       llllll  llllllllllllllllllllllllllllllllllllll
