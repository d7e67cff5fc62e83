                         lll
                        llll
                        llyll
            llll       lllyll        llllll
           lllllll     llyyyll     llllllbllll
           llfffllll  llyyyyll   llllffllbbblll
          lllf   fllllllyyyyyllllllf   fllbbbll
          llf     ffflllyyyyyllsff      llbbblllllll
       lllllf       fllllllllllsf       fllllppppppll
     llllff          ffffssf fff          flllpp  ppll
    llllf                ff                 fllpp ppll
    llff          ff             ff          fllppplll
ll lllf         fllllf         lllllf         fllluuulll
lllllllllf      llllll        flllllf     fllllllluuuuull
  lllfffff      ppllfff   f  flffllp      fffffflluuuuull
lllllllllf          fllfflllflllf         fllllllluuuulll
 lllf                flllllllllf                fllulyylll
lllf                   ff   ff                   fllyyyyll
llff              ff   flffllf  flf              fllyy yll
llfffff           llf  fllfllf  lll           ffffslyyylll
llssssssf         lll  fllfllf  lllf        fssssssllppppll
llfffff           flllllllflllllllf           ffffllpppppll
lllssssf           flllllf flllllf           fssssllppplllll
lllsssff                                     fssssllplbbbbll
 llllf                                         fllbbbbbbbbll
  lllllllf                                 fllllbbbbbbbbblll
     lllllff   fflllllllllllllllllllf    ffllllbbbbbbblll
        lllllllllllllllllllllllllllllllllllllllllllllll
