                      llllllllllllllll
                      llkkkkkkkkkkkkll
                 llll llkkkkkkkkkkkkll llll
                 llwllllkkkkkkkkkkkkllllwll
                llwwwwlllrrrrrrrrrrlllwwwwll
                llwwwwwllrrrrrrrrrrllwwwwwll
              lllllkkkkkkkkkkkkkkkkkkkkkklllll
            lllwwwwlkkkkkkkkkkkkkkkkkkkklwwwwlll
           llwww  wwwwwwwwwwwwwwwwwwwwwwww  wwwll
          llww        wwww        wwww        wwll
          llw        wlllww       wlllww       wll
  lllll  llww        wwwwwwwwwwwwwwwwww        wwll  lllll
  llnnlllllw        wwwwwllooollw               wlllllnnll
lllnnnnnllww       wwwwwwwwwwwwwwww             wwllnnnnnlll
llnnnnnnlllwwwwww        wwlwwwwwlww       wwwwwwlllnnnnnnll
llllllllrrrrrrrrllwwwwwwwwwwwwwwwwwwwwwwwwllrrrrrrrrllllllll
      llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrll
       llwllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllwll
       llwwwwwwwwwllrrrrrrrrrrrrrrrrrrrrllrrlwwwwwwll
       llww        wwwwwwwwwwkkwwwwwwwlrrrrrllw   wll
        llww                wkkww    wllrrrrrlwwwwll
         llwwww            wwkkww    wwlrrrrrlwwwll
           llllww    wwwwwwwwkkwwwwwwwwwwllllllll
              llllllllllllllllllllllllllllllll
