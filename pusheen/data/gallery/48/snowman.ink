                  llkkkkkkkkll
                  lkkkkkkkkkkl
             llllllkkkkkkkkkkllllll
             lwwwwllrrrrrrrrllwwwwl
            llwwwwllllllllllllwwwwll
          lllwlkkkkkkkkkkkkkkkkkklwlll
         llwwwwwwwwwwwwwwwwwwwwwwwwwwll
        llww     wwww      wwww     wwll
   l   llw      wwllww  wwwwllww     wwll   l
 llnlllllw      wwwwwwwolwwwwww       wlllllnll
lllnnlllww     wwllllloolwww          wwlllnnlll
lnnnnnnlwwwwwww wwwwwwwwwwwww  w wwwwwwwlnnnnnnl
llllllrrrrrrrrrrwwwwwwwwwwwwwwwlrrrrrrrrrrllllll
     llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrll
     llwwwwwwlrrrrrrrrrrrrrrrrrrrrrlwwwwwll
      lww     wwwwwwwwwkkwwwwwlrrrrrwwwwwl
      llww            wwww    wlrrrrlwwwll
       llllww    wwwwwwkkwwwwwwwlrrrlllll
           llwwwwllllllllllllllwwllll
