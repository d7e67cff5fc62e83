   ll      llllll         lll
llllllll   llllll       llllllll
lllwllll llllllllll lll lllwllllllllllll
llllllllllbbbbbbbblllll llllllllllllllll
lllllllllllllllllllllflllllllll llllllll
    llfllwwwwwwwwwwwllfflllllll llllllll
    llfflllllllllllllff fssffllllllllll
   llffffffffffffffffffffffffssflllssll
 llllffflllfffffflllffffflfffsfffllsssll
 lllllfflllfffffflllflllllfffff fllffll
 llllllffffflllllfffflllllfffffffflslll
  llrllllllfffffflllllllllfffffffflll
  llllrrrllllllllllrllrrrllfffffffll
   llllllllllllllllllllrrllffffffll
  lllllllllllllllllllllllllllllllllll
llllwwwwwwlllllwww   wwwlllllwwwwwwllll
lllllllllllllllllllllllllllllllllllllll
