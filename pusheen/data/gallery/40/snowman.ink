               lkkkkkkkkl
           lll lkkkkkkkkl lll
           lwwllkkkkkkkkllwwl
          llwwwlrrrrrrrrlwwwll
         llwlkkkkkkkkkkkkkklwll
       llwwwwwwwwwwwwwwwwwwwwwwll
      llww    wwww    wwwww   wwll
 llll lww     wwwwwwwwwwww     wwl llll
llnnlllw     wwwwllolwwww       wlllnnll
lnnnnnlwwww wwwwwwwwwwwww    wwwwlnnnnnl
lllllrrrrrrrrwwwwwwwwwwwwwlrrrrrrrrlllll
    llrrrrrrrrrrrrrrrrrrrrrrrrrrrrll
    llwwwwwwwwwrrrrrrrrrrrrrrlwwwwll
     lww        wwwkkwwwwwrrrrlwwwl
      llwww    wwwwkkwwwwwlrrrlwll
         llwwwwllllllllllwwllll
