   lwwwwwwl
   lwwwwwwwl
 llllllllllll
 ll  l l l  ll
ll   llkll  llll
lllllkwykllnnnll
 llllkkkkllllll
