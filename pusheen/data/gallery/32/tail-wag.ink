                            llll
   lll        lll          llssl
   llllllllllllfll         llssl
   lfffllllllffflllllll    lssll
  llffffffsffffffffsfflll llffll
  lfffffffffffffffffffsfllllffll
llllfllllfffllllllllffffflllssl
llllfffflllllffflllffffffflffsl
 llffffffffffffffffffffffflffll
 llffffffffffffffffffffffflffll
 lllfllllffllllfffffffffflllll
   llllllllllllllllllllllll
