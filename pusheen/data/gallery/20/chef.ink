    lwwwwwwwwl
    lwwwwwwwwl
   lllwwwwwwlll
 lll          lll
 ll    l   l   ll
ll      ll      lll
ll llllkkkkllllnnnll
llllllkwwywklllnllll
 llllllkkkkllllllll
