   lllll     lllll
   lffllllllllfflllll
   lffffsfsfsfffffflllll  lll
  llfffffffffffffffsffslllllll
 llfffflfffffllffffflllppppllll
llllfflllfffflllllllppppppppppll
llllfffffllllffflllopwpllllpppol
 llff ffffllff fffloppllffllwpol
 llfffffffffffffffllppyllllppoll
  lllfffffffffffffflllooppoolll
   lllllllllllllllllllllllllll
