                       llllllllllllllllllllllllllll
                  lllllllrrrrrrrrrlllrllrrrrrrrrrlllllll
               lllllrrrrrrrrrrrrrllrrrrllrrrrrrrrrrrrrlllll
             llllrrrrrrrrrrrrrrrlrrrrrrrrllrrrrrrrrrrrrrrlllll
           lllrrrrrrrrrrrrrrrrllrrrrrrrrrrllrrrrrrrrrrrrrrrrllll
         llllrrrrrrrrrrrrrrrrllrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrlll
        lllrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrlll
       lllrrrrrrrrrrrrrrrrrrlrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrlll
      lllrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrlll
     lllrrrrrrrrrrrrrrrrrrrlrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrlll
    llllrrllllllllllllrrrrllrrrrlllllllnlllrrrllrrrrllllllllllllrrrlll
    lllllllll       llllllllllllll  llnnnllllllllllllll       lllllllll
    llll    llllll      llllll      llnnnlllllllll                lllll
            lllllllll               llnnlllllll
   lll     llllffllllll             lllllffflll
  llllll   lllf   fflllllllllllllllllllf    lllllll                     lll
llllbblll llll      fllllllllllllllllf      flllllllllllll             lllll
lllbbbbll lllf        sssfffsss fsssf         fffffflllllllll         lllbblll
lllbbblll lllf        fssf fsss  ssf               fssssfllllll      lllbbbbll
 lllllll  lllf         ff   ssf  ff                ssssf   flllll    lllbbblll
    l    lllf               ff                     sssf    fsslllll   lllllll
        llllf                                      fsf    fsssffllll    lll
        lllf      flllf            flllf                  sssf  fllll     lll
   lllllllff     fllllllf         fllllllf     ffffflf    ssf    fflll   llllll
   lllllllllllf  fllllll           llllllfllllllllllll            fllll lllbblll
      llllfffff   flllfff        ffflllfffflffffff                 fllllllbbbbll
   lllllllllllf       flllfflllffllff    flllllllllllf              llllllbbblll
   llllllfffff         llllllllllllf       ffffllllllf              fllllllllll
   ll lllf             ffllllfllllf                                 flll   ll
 lllllllll                                                          flll
lllbblllll                                                          fllllllll
llbbbbllll                                                          flllllblll
llbbbbllllf                                                         llllbbbblll
lllllllllllf      ffllllf        flllllf                           fllllbbbblll
  llll  llllf    lllllllllf    flllllllllf                       flllllllbblll
         llllllfflllfffflllf   lllff fflll                    fllllll   lllll
           lllllllllllllllllllllllffffflllfffllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllll
