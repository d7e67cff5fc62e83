                                       llluulll
                                       lluuuuull
                                ll     luullllll
                              lllll   lllull
           lllll            lllfflll lluuuull
           llflllll   llllllllf  flllluuuuull
           llf ffllllllllllsff    flllllllll
           llf    fssffssffsf       fflll
         llllf     fff fs              flll
        lllf                  ff       fflllll
       lllf       fff       flllllf  flllllll
   lll llf      flllllf    fllffllf   flllllll
llllllllllllf   flffflfflllllf         fffffll
llfffflllfllf        fllpppllf              fll
llf  fllllllf         fllpplf               flll
llf  fllff              ffff             fssssll
lllf  fff                                fffffll
 lllf   ffff                              fsssll
  llllffssssf                             ffflll
    llllffff                              fflll
       llssss                           ffllll
       llllf               ffflllllllllllll
         llllllf    fllllllllllllllllllll
             llllllllll
