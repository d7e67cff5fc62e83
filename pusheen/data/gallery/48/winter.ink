             lllwwll            lll
llllwllll    llwwwwll        llllwllll
lwwlwlwwl   lllbbbblll       lwwwwwwwl   lllll
llwwwwwlllllbbbbbbbbbblllll  llwwwwwll llllwllll
lwwlwlllfllbbbbbbbbbbbblffll llllwllll llwwwwwll
 lllllllllwwwbbbbbbbbwwwllllllllllll   lwwwwwwwl
     llflwwwwwwwwwwwwwwwllfffflllllll  llllwllll
     llfflllllllwwlllllllf    sssffllll llllll
    llf                       ssf  ssfllllsssll
   lllf   fllf      fllf      f   fsffflllsssll
 lllllllffllllf    fllllflllllllf ff   fllfffll
  llllllfffllflff flfllfflllffff        llsffll
 lllllllf    fllllllf   fllllllf        llllll
  llrrrrrlllffffffffffllllrrrrlf        lllll
  lllrrrrrrrrrrrrrrrrrrrrlrrrrll        lll
   lllllrrrrrrrrrrrrrrrrrlrrrrrlf      fll
    lllllllllllllllllllllllwwwwllf fflllll
  lllwwwwwwwllllllwwwwwwwwwwwrrrlllwwwwwwwlll
lllwwwwwwwwwwwwwwww         wwwwwwwwwwwwwwwwlll
lllllllllllllllwwwwwwwwwwwwwwwwwlllllllllllllll
