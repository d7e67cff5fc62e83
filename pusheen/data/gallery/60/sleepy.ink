          lllllllllllllll
        llllllbbbbbwbbllllll
      llllbbbbbbbw  bbbbbbllll                    llllllllll
     llllbbbbbbbw  bbbbbbbbblll                  lllllllblll
     llllllllllbbbbbbbbww   blll lll              lllllllll
 lllllllllllllllbwww  wwbbbbbblllllll     llllllllllllllllll
lllyylll lllfflllllllllllllllllllfflll    lllllbllllllllllll
llyyyyll llflllllllllbbbbblllllllllfll    lllllllllllllllll
lllllllllllfllbblllllllllllllllbbllflll   lllllllll
   ll llllfflllllllllllllllllllllllffllll lllllllll
    llllfff fffffffffffsfffffffffff fffllll
   lllfff fffffffffffffffffffffffffff ffflll
   lllffffffffllffllfffffffllffllfffffffffll
llllllllffffffllllllfffffffllllllffffffllllllll
  lllfllffffffffffffflllllfffffffffffffllflll
lllllllllfffffffffffllrrrllffffffffffflllllllll
 llffffffffffffffffflllrlllfffffffffffffffffll
lllfffffffffffffffffflllllfffffffffffffffffflllllll
llffffffffffffffflllllllllllllfffffffffffffffllsslll
llssssflllllllllllllllllllllllllllllllllfssssllsssll
llssssfflllllllppp p        p pplllllllffssssllssslll
llffffffffffflllp             plllfffffffffffllffflll
lllsssslllllllllp             plllllllllsssslllfflll
 lllffffllllllpp               ppllllllfffflllssllll
  llllllllppppp p             p pppppllllllllfllll
    llllllllllllllllllllllllllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllll
