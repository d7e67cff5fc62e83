               llllllllll
           lll llkkkkkkll lll
           llllllllllllllllll
          llllllllllllllllllll
         llllllllllllllllllllll
       lllwwllllllllllllllllwwlll
      lllw    wllw    wllww   wlll
 llll llw    wlllwwllwwlll     wll llll
llllllll     wllllllllwww       llllllll
llllllllllw wwwwwllllllww    wllllllllll
llllllrrllllllllllllllllllllllllrrllllll
    llllllrrrrrrrrrrrrrrrrrrrrllllll
    llwwwllllllllllllllllllllllwwwll
     llw         wwkkw wwllrrllwwll
      llllw    wwwwkkwwwwwllllllll
         llllllllllllllllllllll
