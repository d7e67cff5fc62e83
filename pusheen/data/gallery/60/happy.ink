                 lllll                lllll
     llll       lllflllll          lllllflll       llll
   llllllll     llff fllllllllllllllllf ffll     llllllll
  llllyyyllll  lllf    fllllllllllllf    flll  llllyyyllll
   llllylll  lllllf      ssffssffss       lllll  lllyllll
     llll  llllff        ff  ss  ff        ffllll  llll
       l  lllff                              fflll  l
          lllf       fllllf       llllf       flll
 llllllllllllllf   flllllllf     lllllllf   fllllllllllllll
lllfffllllllfllff   pppffllffffffllffppp   ffllfllllllffflll
llf   flllllllll         flllpplllf         lllllllllff  fll
llf   flllff              fllppllf              fflllf   fll
lllf   fllf                fllllf                fllf    lll
 lllf   ff                                        ff   flll
  lllf  fsssssf                              fsssssf  flll
   lllllffffff                                ffffffllllll
     lllllsssf                                fsssllllffll
       lllsfff                                fffsllsfflll
        llllf                                  flllfsllll
          lllllf      fffffff f ffffff      fllllllllll
             llllllllllllllllllllllllllllllllllllllll
               lllllleeeeeeeeeeeeeeeeeellllll
               eeeeeeeeeeeeeeeeeeeeeeeeeeeeee
