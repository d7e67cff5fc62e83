      lwwwwwwwwl
     lw       wwl
    llwwwwwwwwwwl
   lll lwwwwwwl lll
  ll              ll
 ll    l     l     l
 ll       l        ll
ll     llkkkkl     lllll
ll  llllkwywkklllnnnnnll
lllllllkkwwwwkllllllllll
  lllllllkkkklllllllll
