                         llbbbbl
                         lllbbll
                         lbbbbbl
                   lllllllllllll
                   llbbbl
    lll         llllbbbbl
    lllllllllllllllllllll
   llffflllllllffffllllllll
   llf   ffffff     fsffsslll
llllffllflf  flflfffffffff fll
lllllfflllffflllfllllff     fll
llllff  flllllf fflllllllllllll
  llff         fflllsfllllffll
   llllllllllllllllllllllllll






    lllll      lllll
   llfflllllllllfflllllllll
   ll   fffsfff     fsffsllll
  llfffffff fffflf  fff ffffll
lllllfllllffflllllllllf     fll
llllf   flllllffffllllfffffllll
  llff         ffllllllllllllll
   lllllllllllllllllllllllllll






    llll       llll
   llfflllllllllffllllllll
   ll   fsfsfsf     fssffllll
  llfffffff ffffff  fff fffflll
lllllfllllffflllllllllf     fll
llllf   flllllffffllllfffffllll
  llf     f f   fllllllllllllll
   lllllllllllllllllllllllllll



                   llllll
                   llbbbl
     ll          lllbbbbl
    lllll   lllllllllllll
   llffflllllllffflllllllll
   llf  fffsfff     fsffsslll
llllfflfflf fffflfffffffff fll
lllllfflllfffllllllllf      fll
llllff  flllllf fflllllffllllll
  llff         fflllsflllllflll
   llllllllllllllllllllllllll



                   llllll
                   llbbbl
    llll        llllbbbbl
    llfllllllllllflllllll
    lfffflfsfsff  fffsllllll
   llf   ffffff     fsffsflll
llllffflflf fllllffflff f  fll
 llllfflllffflllfllllf     ffll
 lllff   lllllf ffllllllllllll
  lllf         ffllsffsfffffll
    lllllllllllllllllllllllll
