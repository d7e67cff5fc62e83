 llkkkkll  lll
lkkkwkkklllrrrl
lllllllllllllbl
l k l l     llll
l            lll
lllllllllllllll
