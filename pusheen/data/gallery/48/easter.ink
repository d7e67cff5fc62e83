         llllll    llllll
        lllwwlll  lllwwll
        llwwpwll  llwpwll
        llwp plllllwp wll
      lllllp pwllllwppwlllll
     llllllwppwllllw pwllllll
     llfffllwpwllllwpwllfffllllll
     llf fflllllsllllllffffllllllllll
    lllf ffflllfssfllfffffff fffssflllll
    llfffffffffffffffffffffffffssffffslll
   llfffffffffffffffffffffffffffffffssfflll
lllllffffllllfffffffflllffffffffffffsfffflll
lllllllffllllfffffffflllfflllllllllfffffffll
lllllllffffffllfllfllffffflllllllllllffffflll
llllfffffffffllllllllfffffflllppp ppllffffflll
  llff ffffffffffffffffffllllpppllpppllfffflllll
  llfffffffffffff fffffffllpllllllllllllffflwwll
  lllffffffffffffffffffffllpppppppllllllffllwwll
   llffffllllllfffflllllfllpp     ppplllflllllll
    lllllllfflllffllfffllfllllppppplllllllll
      lllllllllllllllllllllllllllllllllll
