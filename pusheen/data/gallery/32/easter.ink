      lwwl  llwll
     lwwwwl lwwwl
    llwwpwllwppwll
   llllwpwllwppwlll
   llffwwwllwpwlffllllll
   llfffllfslllf  fffslllll
  llf     ff        fsffslll
lllffflllf   fllffffffffsffll
lllllflllfffffllflllllllff fll
llllf  fflllllf fllpppppplfflll
 llf     ff     flppppppplfflwwl
 llf           flppppppppplflwwl
  llffllllffllllllpp   pplflllll
   lllllllllllllllllppppllll
