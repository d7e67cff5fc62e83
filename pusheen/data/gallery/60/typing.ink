              llllll                    llllll
             lllflllll                lllllflll
             llfffflllll            lllllffffll
            lllff fffllllllllllllllllllfffffflll
            lllf fffffffssfffssfffssffffffffflll
         lllllffffffffffssfffssfffssfffffffffflllll
       llllffffffffffffffffffssffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffllll
     lllfffffffffffffffffffffffffffffffffffffffffffflll
     llffffffffffffllllfffffffffffflllllfffffffffffffll
 lllllllllffffffffllllllffffffffffllllllfffffffffflllllllll
   llllllllffffffffllllffffffffffffllllffffffffffllllllll
  lllllllllfffffffffffffllffllfffllfffffffffffffflllllllll
  llllllfffffffffffffffflllllllllllfffffffffffffffflllllll
  lllffff fffffffffffffffllllflllfffffffffffffff ff ffflll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffflll
 lllllffffllllllllllllllllllllllllllllllllllllllllfffflllll
 llsllffffllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllffffllsll
 lllllf ffllllleeeeeeeeeeellleellleeeeeeeeeeelllllffffllsll
 lllllffffllllleeeeeeeeelllllllllllleeeeeeeeellfllfffflllll
 llllfffffllllleeeeeeeeelllppppppllleeeeeeeeellffllllllllll
  llllffffllllleeeeeeeeeelllppppllleeeeeeeeeellfffllllssll
  llllffffllllleeeeeeeeeeeelllllleeeeeeeeeeeellfffffffflll
   lllffffllllleeeeeeeeeeeeeelleeeeeeeeeeeeeellllllllllll
  lllllllllwwllllllllllllllllllllllllllllllllllw     wllll
llllwwwwwww wwllllllllllllllllllllllllllllllllww      wwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
