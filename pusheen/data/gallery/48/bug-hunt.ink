               lllll           lllll
              llfflllllllllllllllffll
              llf  flllllllllllf  fll
            llll     fsffsffsf     llll
          lllff       f fsf f       fflll
         lllf      f         f        flll
       lllllff   flllf     flllf     fflllll
       lllllllf  flllfffff  lllf    flllllll
    llllllllllf      fflrlff        flllllll
 llllwwwwwwlllf       flllff            fflllll
lllwwwwwwwwwwlllf  flffflflffflf         fllslll
llwwwwwllwwwwwlllllllllllllffllf      fsssllssll
llwwwwllllwwwwwlnnnnllfllllllllf      ffffllssll
llwwwwllllwwwwlllllllllllffflff       fsssllffll
llllwwwwwwwwlllff   fffff              flllsllll
  llllwwwwwlllff   flffffffffflf    flllllllll
    llllllllllllllllllllllllllllllllllllllll
