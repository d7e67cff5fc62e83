                 llllllll
   lllll        lllwwwwwll            llllllll
lllllwllllll    llwwwwwwll          lllllwwlllll      l
llwwwwwwwwll  llllbbbbbbblll   ll   llwwwwwwwwll  lllllllll
lllwwwwwlllllllbbbbb bbbbbblllllll  llwwwwwwwwllllllllwllwll
llwllwllllffllbbbbb b b bbbblllflll llwllwwllllllllwwwwwwwll
 llllwllllflllbbbbbbbbbbbbbblllfflllllllllllll  lllwwwwwwwll
    lllllfllwwwwwwwwwwwwwwwwwwwlflllllllllll    llllllwlllll
       llfllwwwwwwwwwwwwwwwwwwllf    fsssllllll     lllll
      lllffflllllllllllllllllllf      sssffflllll llllllll
     lllf           f f              fssf  fssslllllsssslll
     llf                   f          ff   sssffllllsssslll
  lllllf    fllllf       fllllf     ffff   sff   lllsssssll
 lllllllll  lllllf       lllllflllllllll         flllf flll
   lllllllf  ffffllf  fllffffffllllfffff          fllsfflll
 lllllllllf      flllllllf    fflllllllf          fllsllll
   llrrrrllllf    ffllff    ffllllrrlllf          flllll
   llrrrrrrrrllllllllllllllllrrlrrrrrrlf          flll
    lllrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrllf         fll
     llllllrrrrrrrrrrrrrrrrrrrrllrrrrrrlf        flll
     llllfflllllllllllllllllllllllwwwwwllf   fflllll
    llllwwwwllllllllllllllwwwwwwllwwwrrlllllllwwwwwllll
 llllwwww   wwwwwwwwwwwwww      wwwwwwwwwwwwww     wwwlll
llllwwwwwwwwwwwwwwwwwww             wwwwwwwwwwwwwwwwwwwllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
