      ll         llllll         lll
  llllllllll     llllll     lllllllllll
  llllrlllllll    lllll   lllllyyyyylll
 llllrrrrlllllll lluull llllllly  yyllll
 lllllllllllfffllluuuulllfffllllylylllll
   lllllllllffffllllllllff flllllllll
    l  lllffffffffllllfffffffflll  ll
      lllffffffllffffffllfff fflll
llllllllllffffllllfffflllllfffllllll
llffllllllfffffffllllllffffffflllll
llfffllfffffffffffllllffffffffffflllll
llfffffffffffffffffffffffffffffffflllll
 lllffsssfffffffff ffffffffffffsssllsll
   lllfffffffffffffffffffffffffffflffll
     llffffffffffffffffffffffffffllslll
      llllffffffffffffffffffffllllllll
         lllllllllllllllllllllllllll
