        llllll            l
     ll loooolll       lllylyll
   llllooooooolllll    lyyyyyyll
   llfloooooooolllllll llyyyyyll
   llf fsllooolffffflllllllyylll
  llf   fllfff      ssfflll
  lffffflff flfff   ff ssfll
lllllflllfffflllfllllffllfllllll
lllll  fllllllfffllllllrrrrrlssl
 llf     fffff     flrrrrrrrrlsl
 llf                flrrrrrrrlll
  llffllllffllllf    fllllrrlll
   llllllllllllllllllllllllll
