       lllll          lllll
      llfflllllllllllllffll
      llfffflllllllllfffflll
    lllfff fffffsffsff fffllll  lllll
   llffffffffffffffffffffffflllllllll
  llfffffflfflfffffllfllfffffllllll llll
llllllffffllllfffffflllfffflllllllllllll
llllllfffffffflllllffffffflllllllllllll
llfffffflffffflyllllfffflllllflllllll
llffffllllllfllyllllfflllllllllllllll
lsslllllllllllllllllllllllllllllllsll
llfllrrrrrrrrrrrrrrrrrrrrrrrrlffllssll
llsllwwwwwwwwwwwwwwwwwwwwwwwllsslffll
lllflllrrrrrrrrrrrrrrrrrrrlllffllslll
 llllllllllrrrrrrrrrrrrlllllllllllll
    lllllllllllllllllllllllllllll
