             lllllll            lll
lllllllll    llwwwwll        lllllllll
llllwllll   llllllllll       llllwllll   lllll
lllwwwllllllllbbbbbblllllll  llllwllll llllwllll
llllwlllflllbbbbbbbbbbllffll llllwllll llllwllll
 lllllllllllllllllllllllllllllllllll   llllwllll
     llfllwwwwwwwwwwwwwwllfffflllllll  lllllllll
     llffllllllllllllllllfff fsssffllll llllll
    llffffffffffffffffffffffffssfffssfllllsssll
   lllfffffllfff ffffllffffffffffffsffflllsssll
 lllllllffllllffffffllllflllllllffffffffllfffll
  llllllfffllflfffflfllfflllffffffffffffllsffll
 lllllllffffffllllllfffffllllllfffffffffllllll
  lllrllllllfffffffffflllllllllffffffffflllll
  llllrrrrllllllllllllllllrrrrllfffffffflll
   llllllllrrrrrrrrrrrrllllrrrllffffffffll
    lllllllllllllllllllllllwwwwllfffflllll
  lllllllllllllllllllllllllllllllllllllwlllll
lllllwwwwwwwwwwwwww         wwwwwwwwwwwwwwlllll
lllllllllllllllllllllllllllllllllllllllllllllll
