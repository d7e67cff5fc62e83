                 llllllll
   lllll        lllwwwwlll            llllllll
llllllllllll    llllllllll          llllllllllll      l
lllllwllllll  llllllllllllll   ll   llllllllllll  lllllllll
lllllwwlllllllllbbbbbbbbbbllllllll  lllllwllllllllllllwlllll
lllllwllllfflllbbbbbbbbbbbbllllflll llllllllllllllllllwlllll
 lllllllllfllllllllllllllllllllfflllllllllllll  llllllwlllll
    lllllflllwwllllllllllllwwwllflllllllllll    llllllwlllll
       llfllllllwwwwwwwwwwllllllffffffsssllllll     lllll
      lllffflllllllllllllllllllff ffffsssffflllll llllllll
     lllff fffffffffffffffffffffffffffssffffssslllllsssslll
     llffffffffffffffffffffffffffffffffffffsssffllllsssslll
  lllllffffffllllfffffffffllllfffffffffffffsffffflllsssssll
 lllllllllfflllllfffffffflllllflllllllllfffffffffflllffflll
   lllllllfffffffllffffllffffffllllffffffffffffffffllsfflll
 lllllllllfffffffflllllllffffffflllllllffffffffffffllsllll
   llllllllllfffffffllfffffffflllllllllfffffffffffflllll
   lllrrrrlllllllllllllllllllllllrrrrllfffffffffffflll
    lllllrrrrrrrllllllllllrrrrrllrrrrlllfffffffffffll
     llllllllllrrrrrrrrrrrrrllllllrrrrllfffffffffflll
     llllfflllllllllllllllllllllllwwwwlllfffffflllll
    lllllllllllllllllllllllllllllllllllllllllllllllllll
 llllllww   wwlllllllllwww      wwwlllllllllww     wwllll
llllllllllllllwwwwwwwww            wwwwwwwwwwllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
