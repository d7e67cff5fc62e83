                lllll
               lllyll
                lllll
               lllulll
        llll   llyyyll   llll
       llllllllluuuuulylllllll
       llfffllluuyyyuullffffll
      lllfffflllllulllllfffflll
    lllffffffflllllllllffffffllll
   llfff fffffffffffffffffffffflll
  llfffffffflllffffffflllffffffflll     l
lllllllfffflllllffffflllllfffflllllll lllll
lllllllfffffffflllllllfffffffflllllll llyll
llllfffffffff fflllllfffff ffffffllll lllll
llff fffffffffffflllfffffffff fffffll lllll
llffffffffffflffllflffflfffffffffffll lllll
llsssffffffffllfllllffllfffffffsslllllllllllllll
llffffffffffflllllflllllfffffffffllwwwlwwwlwwwll
llsssfffffffffffffffffffffffffffslllllllllllllll
 lllfffffffff fffffffffffffffffffllllppplpppllll
  lllllffffffllfffffffllfffffflllllpppppppppppll
     lllllllllllllllllllllllllll lllllllllllllll
