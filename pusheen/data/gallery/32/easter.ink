      llll  lllll
     llwwll llwll
    lllwpwlllpplll
   llllwpwlllppllll
   llfflwwlllpllffllllll
   llfffllfslllffffffslllll
  llfffffffffffffffffsffslll
lllffflllfffffllffffffffsffll
lllllflllfffffllflllllllffffll
llllffffflllllfffllllpppllfflll
 llff fffffffffffllllllpplffllll
 llfffffffffffffllplpplllllfllwl
  llffllllfflllllllpp ppllflllll
   lllllllllllllllllllllllll
