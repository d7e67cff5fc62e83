        llllll             lllll
        llffllll         lllffll
       lllffffllllllllllllfffflll
      lllfff fffssfssffsfff ffflll      lll
    llllfffffffffffssfffffffffffllll   lllll
   lllffffffffffffffffffffffffffffllllllllll
  lllffffffflffflffffffllffllfffffflllllll  llll
lllllllffffflllllfffffflllllffffflllllll  llllll
 lllfllfffffffffffllllfffffffffflllllll llllllll
lllllllfffffffffflllllllffffffllllllllllllllll
lllffffflllllfffllyllyllffffllllllfflllllll
llfffflllwylllffllyllyllffflllllllllllllllll
llsfllllllllllllllllllllllllllllllllllllsssll
llssllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllsllsssll
llssllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlssllfffll
lllsfllrrrrrrrrrrrrrrrrrrrrrrrrrrllfssllfflll
 lllffllllrrrrrrrrrrrrrrrrrrrrllllfflllsllll
  lllllffllllrrrrrrrrrrrrrrllllfflllllllll
     llllllllllllllllllllllllllllllllll
