                    llllll
                   llyyyyll
                    llyylll
                    lluull
                   lluuuyyl
          lllll   llyyy yyll   lllll
         lllllllllyyyuuuuuyyyllllllll
         lllffflllluuuuyyyyylllffffll
         llf   fllyyy yuuuuullf   flll
      lllll    flyyyuuuuuuuullf    lllll
     llllff     fffllllllllfff      fllll
    lllf              ff              flll
   lllf        fff          fff         lll
lllllfff     fllllllf     flllllf     ffflllll   llll
lllllllll    lllffllf    fllfflll    fllllllll lllylll
lllllllllf        fllllllllf         fllllllll llyyyll
lllllfff           llppppllf          ffflllll lllylll
lllf               fllllllf               flll  llbll
llff            lf  flfflf  fl             fll  llbll
llssfff        fllffflllllf llf        fffllllllllblllllllll
llsssssf       fllfffllllfffllf       fssllwwwwwwwwwwwwwwwll
llfff           llllllffllllllf         fllww wwww wwwww wwl
lllssss          fflff  fflff          fsllwwwlplwwwlplwwwll
 lllff                                  fllppppppppppppppppl
  lllllf                              fllllpp            ppl
    lllllf    fllllllllllllllllf    fllllllppppppppppppppppl
      llllllllllllllllllllllllllllllllll lllllllllllllllllll
