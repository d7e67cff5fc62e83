
llllllllll
llolllooll
lllllllll
 lllllll      llll
   llfllllllllllflll
   llfffsfssfsffffllllll
   llfffffffffffffffsffllllllll
  llffllfffffllffffffffsfllssll
lllllfllfffffllfllllffffffllfll
 llllffffllllfffllllfffffflllll
  lffffffflffffffffffffffflll
  llffffffff fffffffffffffll
   lllfffffffffffffffffflll
     lllllllllllllllllllll
