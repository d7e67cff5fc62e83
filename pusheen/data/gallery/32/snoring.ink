                         llbbbbl
                         lllbbll
                         lbbbbbl
                   lllllllllllll
                   llbbbl
    llll       lllllbbbbl
    llflllllllllfflllllll
    lff fsfsfsff  fffsflllll
   llf   fffff      fsffsffll
 lllffflllf  llllffllff f  fll
 llllffflffllfllfllllf     ffl
 lllff    fllf  ffllllllllllll
   llf     ff  ffllsffsfffffll
    lllllllllllllllllllllllll
