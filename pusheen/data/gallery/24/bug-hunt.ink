       llll    llll
      llfflllllfflll
     llffffffffffffll
   llllffllfffllffflll
 llllllffffllfffffflll
llllllllfflfllflffffflll
lwllllwlllllllllffffslsl
llllllllllllffffffffllll
 llllllllllllllllllllll
