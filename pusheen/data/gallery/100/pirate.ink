                            lllllllllllll
                         llllllkkkkkkklllll
                       lllllkkkkkkkkkkkkklllll
                     lllllkkkkkkkkkkkkkkkkklllll
                    llllkkkkkkkww   wwkkkkkkkllll                              llllll
             lllll lllkkkkkkkww       wwkkkkkkklll llll                     llllllllllll
            lllllllllkkkkkkkwwwwwwwwwwwwkkkkkkkklllllllll              llllllllrrrrrrllll
            llllllllkkkkkkkkkwwkkwwwkkwwkkkkkkkkkllllllll           lllllllllrrrrrrrrrrllll
           llllflllkkkkkkkkkkwwww   wwwwkkkkkkkkkklllfllll         llllyyyyllrrlllrrrrrrllll
           lllllllkkkkkkkkkkkkkw     wkkkkkkkkkkkkklllllll         lllyy  yllrrrrrrrrrrrrlll
          llllllkkkkkkkkkkkkkkkw     wkkkkkkkkkkkkkkklllllllllllll  lllyyyyllrrrrrrrrrrrrrlll
      lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllllrrrrrrllllllrrlll
     llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllrrrrrrlllbbbblllll
     lllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllffsssssllllllrrrrrlllb   bbblll
          lllllllllllllllllllllllllllllllllllllllllllllfff      sssssf  ffllllrrrlllb     bblll
         llllf       ffffffflllllllllllllffflllllllf            sssss      fllllrlllbb     blll
        llllf                    fff fllllllllllllf            fssssf     fsssllllllbb     blll
       llllf  fllllllllllllllffflllllllllllllff                fsss       sssssflllllbbb  bllll
       llllf  lllllllllllllllllllllllllff                       ff       sssssf  flllllbbbblll
      lllllllllllkkkkkkkkkkllllllff        fllllf                        ssssf    flllllllllll
      lllllllllllkkkkkkkkkklllf           lllllllf               f       sssf      flllllllll
lllllllllllllfflllkkkkkkkklllf           fllllllllf fllllllllllllllf                fllll llll
lllllllllllllllllllkkkkkkllll            flllllllf flllllllllllllff                  flllllllllll
     lllff  fffffllllllllllfff         ff  ffllff   ffff                             flllllllllllll
 llllllllllllllf  ffllllffffllll    fllllf         fllllllllllllff                    flllssssslllll
llllllllllllllf            flllllllllllllf          flllllllllllllf                   flllssssssllll
    llllf                    fllllllllff                        ff                     llllsssssslll
    llllf                        fff                                                   llllsssssslll
     lllf                                                                              llllsssssslll
     lllf                                                                              llllfffffflll
     lllf                                                                              lllf     llll
     llll                                                                              lllf    fllll
     llll                                                                             flllsssffllll
     llllf                                                                            llllssslllll
      llllf         lllllllllf         fllllllllf                                    llllfsllllll
       lllll      fllllllllllll       llllllllllllf                                flllllllllll
        llllllf  fllllf   fflllf     flllff   fllll                             fllllllllllll
          lllllllllllf     fllll     llllf     flllf                     ffflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
