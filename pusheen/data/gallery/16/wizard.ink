        uul
llll llluulll
lyy lluuuuuull
 nnllll l llll
 llllw w  w wlll
 llllwwwwwwwllll
   llllwwwllllll
