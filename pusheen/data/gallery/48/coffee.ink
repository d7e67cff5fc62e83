            lllll           llllll
llllll     lllflllllllllllllllffll      lllll
lllwlll    llfffflllllllllllfffflll   llllwll
 lllwlll llllffffffsffssfssffffffllll llwllll
llllwllllllfffffffffffsfffffffffffflllllwwllll
llwllllllfffffffffffffffffffffffffffllllllwwll
lllwlllllfffffflllllffffffllllffffffflllllwlll
 llllllllllffffllfflfffffllffllffffllllllllll
   llllllllfffpppffllllllllffppffffllllllll
    lllfffffffffffffllllllfffffffffffffll
   lllfffffffllfffffffffffffffflffffffflll
   llllllllllllllffffffffffflllllllllllllllllll
   llrrrlllllffllllllllllllllllffllllrrrlllrrlll
   llrrrrrrrllllrrrrrrlllrrrrlllllrrrrrrlllllrll
   llrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrll llrll
   lllrrrrrrrrrrrrlllllllllrrrrrrrrrrrrrllllrrll
    lllrrrrrrrrrrrllllllllrrrrrrrrrrrrrllrrllll
     llllrrrrrrrrrrrllllrrrrrrrrrrrrrllllllll
      lllllllllllllllllllllllllllllllll
