                    llllll
                   lllyylll
                    lllllll
                    llllll
                   llluulll
          lllll   lllyyyylll   lllll
         llllllllllyyuuuuullyllllllll
         lllfffllllluuuyyyyllllffffll
         llffffflllyy yuuuulllffffflll
      lllllfffffllllllllllllllffffflllll
     llllffffffffffllllllllffffffffffllll
    lllfff ffffffffffffffffffffffff ffflll
   lllfffffffffffffff fffffffffffffffffflll
lllllfffffffffllllllffffffflllllffffffffflllll   llll
lllllllllfffflllffllffffffllfflllfffffllllllll lllllll
lllllllllffffffffffllllllllfffffffffffllllllll lllyyll
lllllffffffffffffffllllllllfffffffffffffflllll lllllll
lllff ffffffffffffffllllllffffffffffffff fflll  lllll
llfffffffffffffflfffflfflfffflffffffffffffffll  lllll
llssffffffffffffllffflllllffllffffffffffffllllllllllllllllll
llsssssfffffffffllfffllllfffllfffffffffsslllllllllllllllllll
llffffffffffffffllllllffllllllfffffffffffllww wwww wwwww wll
lllssssfffffffffffflfffffflfffffffffffffslllllllllwlllllwlll
 lllfffffffffffffff fff fff fffffffffffffllllllppllllpllllll
  lllllffffffffffffffffffffffffffffffffllllpppp  pppp ppppll
    lllllffffffllllllllllllllllfffffflllllllllllllllllllllll
      llllllllllllllllllllllllllllllllll lllllllllllllllllll
