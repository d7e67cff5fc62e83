     lll   llll
    llllllllllll
   ll  l   l  lll
llll  l  l  l  ll ll
loonnnlnnccnllnnnool
llnnnnnnnccnnnnnnll
  nnnnnnnnnnnnnnnl
