                            llll
   lll        lll          llssl
   llllllllllllfll         llssl
   lfffllllllffflllllll    lssll
  llf  fffsff     fsfflll llffll
  lffffff   fff   ffffsfllllf ll
llllfllllf fllllllllfff flllssl
llllfffflllllffflllff    flffsl
 llf   ffffff            flffll
 llf                     flffll
 lllfllllffllllf       fflllll
   llllllllllllllllllllllll
