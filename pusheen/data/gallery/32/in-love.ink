                   lrrllrrl
                   lrrrrrrl
   llll       lll  llrrrrllllll
   llllllllllllfll   llll llpppl
   lfffllllllffffllllll   llpppl
  llff fffsfff     ssflll   lll
 llflrrrrlflrrrlff fffsflll
llllllrrlfflrrrlllllf f flllll
llllfflllllllllfllllf    flssl
 llf    fffff            flssll
 llf                     flfll
 lllfflllffllllf        fllll
   llllllllllllllllllllllll
