            lkkkkkkl
         llllkkkkkkllll
        lwwwlrrrrrrlwwwl
       lllkkkkkkkkkkkklll
      lwwwwwwwwwwwwwwwwwwl
     lww  wwwww  wwwww  wwl
 lnlllw   wwwwwwlwwww    wlllnl
lnnnlwww  wwwwwwwwww    wwwlnnnl
llllrrrrrrwwwwwwwwwwwwrrrrrrllll
   llwrrrrrrrrrrrrrrrrrrrrwll
    lwwwwwwwwwwkkwwwlrrrwwwl
    llwww     wwww wwrrrlwll
      llwwwwwwwllwwwwwllll
