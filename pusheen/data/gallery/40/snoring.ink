                               llbbbbbbl
                               lllllbbll
                                llbbllll
                               llbbbbbbl
                        lllllll  llllll
                        llbbbbl
      llll          llllllbblll
     llfllll  lllllllflllllllll
     ll  flllllllllff fllllllllll
    lll    fsfsffsf       ssffsllll
   lllf       ff          ff fsffflll
 llllfffllfll   fllflffffllf  f   fll
 llllllfflllfflfffllllllllff       fll
 lllllf     flrlff   flllllf     fflll
   llf       fllf   flllllllllllllllll
    lllf            fllssffsff ffflll
     lllllllllllllllllllllllllllllll
