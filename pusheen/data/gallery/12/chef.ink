  lwwwwwl
 lllwwwlll
ll  lll ll
llllkwkllnll
llllkwklllll
