                        lllbbbbl
                        lbbbbbbl
    ll          ll      lbblllbl
   llllllllllllllll    llbbllbbl
   llbbbbbbbbbbbblllllllbbbllbbl
 llbbbllllllllllbbbllslllll
lkkklf    ff    flkkklffslll
lkkklflflf  flflflkkklfsfflll
lllllflllfffflllfllllf    flllll
llllf  fllllllf fllllf     flssl
 ll      ffff              flfsl
 llf                       llfll
  llffllllffllllf        flllll
   llllllllllllllllllllllllll
