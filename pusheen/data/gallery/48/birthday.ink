                llyll
               llyyyl
                llull
               lluuyyl
        llll   lyyyyyl   llll
       llllllllyuuuuuyylllllll
       llfffllluuyyyuullffffll
      lllf  flyyyuuuuuulf  flll
    lllff   fflllllllllff   fllll
   llff           f           flll
  llff     flllf     flllf     flll     l
lllllllf  flllllf   flllllf  flllllll lllll
lllllllf  fff flllllllf ff   flllllll lyyyl
llllfff        flppplf        fffllll llyll
llf            fflllff            fll llbll
llf         flffllflffflf        ffll llbll
llsssf      fllfllllffllf      sslwwwwwwwwwwwwwl
llfff       flllllflllll       fflwwwwwwwwwwwwwl
llsssf        ffff ffff        fsllwwlplwlplwwll
 lllf                          fflpppppppppppppl
  lllllf    fllfffffffllf    fllllpppppppppppppl
     lllllllllllllllllllllllllll lllllllllllllll
