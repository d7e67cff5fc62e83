                        llllllll
                        llblllll
    ll          ll      llllllll
   llllllllllllllll    lllllllbl
   llllllllllllllllllllllbllllll
 llllllllllllllllllllslllll
llkllffffffffffffllkllffslll
llkllflflfffflflfllkllfsfflll
lllllflllfffflllfllllff f flllll
llllffffllllllfffllllff   fflssl
 llf    ffffff     f f    fflfsl
 llff fffff fffff         fllfll
  llffllllffllllfff f fffflllll
   llllllllllllllllllllllllll
