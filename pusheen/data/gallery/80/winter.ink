                        lllllllll
      llll            llllllwlllll                   llllll
    lllllll           lllww   wlll               lllllllllllll
lllllllwlllllll       llllllllllll              lllllllwllllllll
lllllllwlllllll     lllllllllllllllll           llllwllwlllwllll     lllllll
llllllwwwllllllll llllllbbbbbbbbblllll  lllll   llllllwwwwlllll  lllllllwlllllll
lllllllwlllllllllllllbbbbbbbbbbbbbblllllllllll  lllllllwllllllll lllllllwlllllll
lllllllwllllllffllllbbbbbbbbbbbbbbbbbllllfflll  lllllllwllllllll lllllwlwlwlllll
lllllllllllllfffllllllbbbbbbbbbbbblllllllffllll  lllllllllllll   llllllwwwllllll
    llllllllfflllllllllllllllllllllllllllllfllllllllllllll       lllllllwlllllll
         lllflllww   wwwwwwwwwwwwwww   wlllffllllllllllllll      lllllllwlllllll
         lllfflllllwwww           wwwllllllff fffffsssllllllll       lllllll
         lllffflllllllllllllllllllllllllllfffffffffssssfffllllll   lllllllll
        lllfffffffffffflllllllllllfffffffffffffffffsssff ffsslllllllllllllllll
       llllffffffffff f ff f f ff f fffffffffffffffssfffffssssfllllllsssssslll
       lllffffffffffffffffffffffffffffffffffffffffffffffffsssffffllllsssssslll
      lllffffffffflllffffffffffffffllllfffffffffffffffffffssfffffflllssssssslll
  lllllllffffffffllllllfffffffffffllllllfffffffflllllfffffffffffffllllsssssslll
  lllllllllllfffflllllffffffffffffllllllfflllllllllllfffffffffffffflllfffffllll
     lllffffffffffflfffflffffffflfffllffffffffffffffffffffffffffffflllsfffflll
  lllllllllllffffff fffllllfflllllf f ffffllllllllllffffffffffffffffllsssllll
  lllllllllllfffffffffffllllllllffffffffffflllllllllffffffffffffffffllllllll
    lllllrlllllllffffffffffffffff fffffflllllllllllfffffffffffffffffllllll
    lllrrrrrrlllllllllllllllllllllllllllllllrrrrrlllffffffffffffffffllll
    llllllrrrrrrrllllllllllllllllllllllrrlllrrrrrrlllffffffffffffffflll
      lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrlllffffffffffffffllll
      lllllllllllllrrrrrrrrrrrrrrrrrrrlllllllrrrrrrlllffffffffffffflll
       llllffflllllllllllllllllllllllllllllllrrrwwwlllfffffffffffllll
        llllllllllffflllllllllllllllllllllllllw   wwlllffffflllllllllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
   llllllww     wwwllllllllllllwww          wwwllllllllllllww        wllllll
llllllwwwww                                                         wwwwllllll
lllllllllllllllllllllllllllllllllwwwwwwwwwwwwlllllllllllllllllllllllllllllllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
