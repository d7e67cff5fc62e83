               lllll           lllll
              llfflllllllllllllllffll
              llfffflllllllllllffffll
            llllff fffsffsffsffffffllll
          lllffffffffffffsfffffffffffflll
         lllffffffffffffffffffffffff fflll
       lllllfffffflllffffffflllfffffffflllll
       lllllllfffflllffffffflllfffffflllllll
    llllllllllffffffffflllffffffffffflllllll
 lllllllllllllffffffffflllffffffffff ffffflllll
llllwwwlllwwllllfffflffflflffflfffffffffffllslll
lllllllllllllwlllllllllllllffllffffffffsssllssll
llwllllllllllwlllnnlllfllllllllfffffffffffllssll
lllwllllllllwwlllllllllllffflffffffffffsssllffll
lllllwwllwwllllffffffffffff fffffffffffflllsllll
  llllllllllllfffffflffffffffflfffffflllllllll
    llllllllllllllllllllllllllllllllllllllll
