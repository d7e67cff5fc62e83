                lllll
               luuul
  ll          lluyul
llllll    llllluuyullllll
llyyll   lllllbbbbbblllll
 lnnll  llluuuuuuuuuuuullll
 lnnl lllffffllllllllfffflll
 lnnlllllf  lllf  flllf flllll
 lnnlllllww wwwlwwlwwww wllll
 llllllflw    wwwwww    wlfllll
 llffffflww  www  wwww wwlffllll
  lllfssflwwwwwww wwwwwwlfssllsl
    llssffflwwwwwwwwwwllffsslffl
     llllf fflwwwwwwlff ffllllll
       lllllllllllllllllllllll
